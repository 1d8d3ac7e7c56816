import random


def app(ui):
    ui.title("Chore wheel")
    people = ui.state.get("people", ["Ned", "Oda", "Per"])
    if ui.button("Spin"):
        random.shuffle(people)
    for chore, person in zip(["Dishes", "Dust", "Floors"], people):
        ui.text(f"{chore}: {person}", size=28)
