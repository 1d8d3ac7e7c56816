from datetime import timedelta

CHORES = ["Bath", "Kitchen", "Floor"]
PEOPLE = ["Ida", "Jon", "Kim"]


def app(ui):
    ui.title("Chore wheel")
    day = ui.today
    if ui.checkbox("Show next week", False):
        day += timedelta(days=7)
    ui.text(f"Week {day.isocalendar()[1]}", size=28, color="muted")
    weeks = (day.toordinal() - 1) // 7
    for place, person in enumerate(PEOPLE):
        ui.text(f"{person}: {CHORES[(weeks + place) % len(CHORES)]}", size=32, bold=True)
