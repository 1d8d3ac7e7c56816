FIRST = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", [
    "Amazing", "Captain", "Dark", "Doctor", "Electric", "Flying", "Golden", "Hidden", "Iron", "Jumping", "Kind",
    "Lucky", "Magic", "Night", "Orange", "Power",
    "Quick", "Rocket", "Silver", "Thunder", "Ultra", "Velvet", "Wonder", "Extra",
    "Young", "Cosmic"]))
SECOND = {"January": "Blaze", "February": "Storm", "March": "Panther", "April": "Comet", "May": "Hawk",
          "June": "Shadow", "July": "Tiger", "August": "Phantom", "September": "Falcon", "October": "Dragon",
          "November": "Frost", "December": "Wolf"}


def app(ui):
    ui.title("Superhero name")
    name = ui.field("Name").strip()
    month = ui.choice("Month", list(SECOND))
    letter = name[:1].upper()
    if letter in FIRST:
        ui.text(f"{FIRST[letter]} {SECOND[month]}", size=48, bold=True)
    else:
        ui.text("Type your name", color="muted")
