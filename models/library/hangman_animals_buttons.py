ANIMALS = ["TIGER", "RABBIT", "DOLPHIN", "GIRAFFE", "PENGUIN", "SQUIRREL", "ELEPHANT", "HEDGEHOG"]


def app(ui):
    ui.title("Animal hangman")
    s = ui.state
    if ui.button("New animal") or "animal" not in s:
        s.animal, s.tried = random.choice(ANIMALS), []
    wrong = [letter for letter in s.tried if letter not in s.animal]
    won = all(letter in s.tried for letter in s.animal)
    with ui.grid(9):
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            if letter in s.tried:
                ui.text(letter, color="muted", align="center")
            elif ui.button(letter) and not won and len(wrong) < 7:
                s.tried.append(letter)
    c = ui.canvas(240, 220, background="white")
    steps = [(20, 210, 120, 210), (50, 210, 50, 20), (50, 20, 160, 20), (160, 20, 160, 50), None]
    steps += [(160, 90, 160, 150), (160, 150, 190, 190)]
    for step in steps[: len(wrong)]:
        if step:
            c.line(*step, "black", 4)
        else:
            c.circle(160, 70, 20, outline="black", width=4)
    ui.text(" ".join(letter if letter in s.tried else "_" for letter in s.animal), size=40, bold=True)
    if won:
        ui.text("You saved it!", size=24, color="good")
    elif len(wrong) == 7:
        ui.text(f"Lost, it was the {s.animal.lower()}", size=24, color="bad")
    else:
        ui.text(f"{7 - len(wrong)} mistakes left" if len(wrong) < 6 else "1 mistake left", size=20)
