"""What happens when somebody does something: one module for each feature, each with register(app)."""
