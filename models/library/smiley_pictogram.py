PETS = {"Cats": 20, "Dogs": 35, "Birds": 10}


def app(ui):
    ui.title("Pictogram")
    with ui.row():
        votes = {pet: int(ui.number(pet, first, min=0, max=200)) for pet, first in PETS.items()}
    for pet, count in votes.items():
        ui.text(f"{pet} {'😀' * (count // 5)} {count}", size=24)
    ui.text("One smiley is 5 votes", color="muted")
