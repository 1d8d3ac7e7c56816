LESSONS = {
    "Monday": ["Maths", "Art"],
    "Tuesday": ["Sport", "English"],
    "Wednesday": ["Maths", "Music"],
    "Thursday": ["English", "Art"],
    "Friday": ["Sport", "Music"],
}
THINGS = {
    "Maths": ["Maths book", "Ruler"],
    "Art": ["Paint box"],
    "Sport": ["Sports shoes", "Towel"],
    "English": ["English book"],
    "Music": ["Recorder"],
}


def app(ui):
    ui.title("School bag")
    day = f"{ui.today + datetime.timedelta(days=1):%A}"
    ui.text(f"Tomorrow is {day}", size=28, bold=True)
    if day not in LESSONS:
        ui.text("No school tomorrow", size=24)
        return
    for lesson in LESSONS[day]:
        with ui.card(lesson):
            for thing in THINGS[lesson]:
                ui.text(thing, size=20)
