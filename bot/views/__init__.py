"""What people see: values in, blocks out, and next to each form the reader that turns it back into values."""
