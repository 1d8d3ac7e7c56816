MEMBERS = ["Ann", "Ben", "Cleo", "Dan"]
SHARE = 5


def app(ui):
    ui.title("Our lottery group")
    text = ui.field("Numbers", "3, 11, 19, 24, 37, 42")
    numbers = sorted({int(part) for part in text.split(",") if part.strip().isdecimal()})
    if len(numbers) == 6:
        ui.text(" - ".join(str(number) for number in numbers), size=36, bold=True)
    else:
        ui.text("Type six different numbers", color="bad")
    missing = [name for name in MEMBERS if not ui.checkbox(name, False)]
    paid = (len(MEMBERS) - len(missing)) * SHARE
    ui.text(f"{paid} of {len(MEMBERS) * SHARE} euros paid", size=24)
    ui.text("Missing: " + ", ".join(missing) if missing else "Everybody has paid", color="bad" if missing else "good")
