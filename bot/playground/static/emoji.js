/** The emoji that the playground can draw from their Slack names; any other name stays as it was written. */

const BY_NAME = {
  "+1": "👍", "-1": "👎", "100": "💯", alarm_clock: "⏰", arrow_down: "⬇️", arrow_left: "⬅️", arrow_right: "➡️", arrow_up: "⬆️",
  arrows_counterclockwise: "🔄", balloon: "🎈", bar_chart: "📊", beach_with_umbrella: "🏖️", bell: "🔔", no_bell: "🔕", birthday: "🎂",
  blossom: "🌼", blue_heart: "💙", books: "📚", book: "📖", bookmark: "🔖", boom: "💥", bouquet: "💐", brain: "🧠", bricks: "🧱",
  broken_heart: "💔", bulb: "💡", busts_in_silhouette: "👥", bust_in_silhouette: "👤", cactus: "🌵", calendar: "📆", date: "📅",
  spiral_calendar_pad: "🗓️", chart_with_upwards_trend: "📈", chart_with_downwards_trend: "📉", checkered_flag: "🏁", clap: "👏",
  clipboard: "📋", clock1: "🕐", clock10: "🕙", cloud: "☁️", coffee: "☕", compass: "🧭", confetti_ball: "🎊", construction: "🚧",
  cry: "😢", crystal_ball: "🔮", dart: "🎯", deciduous_tree: "🌳", door: "🚪", ear: "👂", email: "✉️", envelope: "✉️",
  exclamation: "❗", heavy_exclamation_mark: "❗", eyes: "👀", fire: "🔥", flags: "🎏", four_leaf_clover: "🍀", gear: "⚙️", gift: "🎁",
  globe_with_meridians: "🌐", green_heart: "💚", grey_question: "❔", grin: "😁", hand: "✋", handshake: "🤝", heart: "❤️",
  heavy_check_mark: "✔️", heavy_minus_sign: "➖", heavy_plus_sign: "➕", herb: "🌿", hourglass: "⌛", hourglass_flowing_sand: "⏳",
  house: "🏠", hugging_face: "🤗", information_source: "ℹ️", jigsaw: "🧩", key: "🔑", large_blue_circle: "🔵", large_green_circle: "🟢",
  large_orange_circle: "🟠", large_red_circle: "🔴", red_circle: "🔴", large_yellow_circle: "🟡", white_circle: "⚪", black_circle: "⚫",
  leaves: "🍃", link: "🔗", lock: "🔒", lock_with_ink_pen: "🔏", closed_lock_with_key: "🔐", unlock: "🔓", love_letter: "💌", mag: "🔍",
  mailbox: "📫", mailbox_with_mail: "📬", inbox_tray: "📥", outbox_tray: "📤", mega: "📣", loudspeaker: "📢", memo: "📝", pencil: "📝",
  pencil2: "✏️", mountain: "⛰️", mountain_snow: "🏔️", muscle: "💪", mute: "🔇", neutral_face: "😐", newspaper: "📰", no_entry: "⛔",
  no_entry_sign: "🚫", ocean: "🌊", ok: "🆗", ok_hand: "👌", "one": "1️⃣", two: "2️⃣", three: "3️⃣", four: "4️⃣", five: "5️⃣",
  package: "📦", palm_tree: "🌴", paperclip: "📎", partly_sunny: "⛅", pause_button: "⏸️", double_vertical_bar: "⏸️", arrow_forward: "▶️",
  pensive: "😔", phone: "☎️", pray: "🙏", pushpin: "📌", question: "❓", rainbow: "🌈", raised_hand: "✋", raised_hands: "🙌",
  recycle: "♻️", relaxed: "☺️", repeat: "🔁", rocket: "🚀", rotating_light: "🚨", runner: "🏃", scales: "⚖️", scroll: "📜",
  seedling: "🌱", shield: "🛡️", sleeping: "😴", zzz: "💤", slightly_frowning_face: "🙁", slightly_smiling_face: "🙂", smile: "😄",
  smiley: "😃", simple_smile: "🙂", snowflake: "❄️", sparkles: "✨", sparkling_heart: "💖", speech_balloon: "💬", thought_balloon: "💭",
  star: "⭐", star2: "🌟", stopwatch: "⏱️", sun_with_face: "🌞", sunny: "☀️", sunflower: "🌻", sunrise: "🌅", sweat_smile: "😅", tada: "🎉",
  thermometer: "🌡️", thinking_face: "🤔", thumbsdown: "👎", thumbsup: "👍", timer_clock: "⏲️", tools: "🛠️", trophy: "🏆", turtle: "🐢",
  umbrella: "☔", vertical_traffic_light: "🚦", warning: "⚠️", wastebasket: "🗑️", watch: "⌚", wave: "👋", white_check_mark: "✅",
  ballot_box_with_check: "☑️", white_large_square: "⬜", white_square: "⬜", black_square: "⬛", wink: "😉", worried: "😟",
  wrench: "🔧", writing_hand: "✍️", x: "❌", negative_squared_cross_mark: "❎", yellow_heart: "💛", purple_heart: "💜",
};

export const EMOJI = /:([a-z0-9_+-]+):(?::skin-tone-[2-6]:)?/;

/** The character for a Slack emoji name, or null. @returns {string | null} */
export const emojiFor = (name) => (Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : null);

/** Replaces emoji names in a plain string, for places that hold no elements (options, aria-labels). */
export const emojify = (text) => text.replace(new RegExp(EMOJI, "g"), (whole, name) => emojiFor(name) ?? whole);
