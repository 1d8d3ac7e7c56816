import random


def app(ui):
    ui.title("Word game")
    s = ui.state
    left = s.get("left", 0)
    if left > 0 and ui.every(1):
        left -= 1
    if ui.button("New letters"):
        letters = random.sample("BCDFGHJKLMNPQRSTVWXYZ", 4) + random.sample("AEIOU", 3)
        random.shuffle(letters)
        s.letters, left = " ".join(letters), 30
    s.left = left
    ui.text(s.get("letters", "Press New letters"), size=48, bold=True, align="center")
    if left > 0:
        ui.text(f"{left} seconds left", size=20, align="center")
    elif "letters" in s:
        ui.text("Pencils down", size=28, color="bad", align="center")
