def app(ui):
    ui.title("Numbers as letters")
    numbers = ui.field("Numbers", placeholder="3-1-2")
    letters = " ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    word = ""
    for part in numbers.split("-"):
        part = part.strip()
        fits = part.isdecimal() and 1 <= int(part) <= 26
        word += letters[int(part)] if fits else "?"
    if numbers:
        ui.text(word, size=28)
    else:
        ui.text("Type numbers", color="muted")
