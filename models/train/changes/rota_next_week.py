CHORES = ["Kitchen", "Bathroom", "Rubbish", "Shopping"]


def app(ui):
    ui.title("Chores")
    names = ui.field("Who lives here, with commas", "Ann, Ben, Cleo")
    week = ui.number("Week", ui.now.isocalendar()[1], min=1, max=53)
    people = [name.strip() for name in names.split(",") if name.strip()]
    if people:
        rows = []
        for i, chore in enumerate(CHORES):
            rows.append([chore, people[(i + int(week)) % len(people)], people[(i + int(week) + 1) % len(people)]])
        ui.table(rows, header=["Chore", "Who", "Next week"])
    else:
        ui.text("Write down who lives here", color="muted")
