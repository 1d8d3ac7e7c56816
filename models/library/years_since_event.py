EVENTS = {"Moon landing": 1969, "Fall of the Berlin Wall": 1989, "End of World War 2": 1945,
          "French Revolution": 1789, "First printed Bible": 1455}


def app(ui):
    ui.title("How long ago?")
    event = ui.choice("Event", list(EVENTS))
    years = ui.now.year - EVENTS[event]
    ui.text(f"{years} years ago", size=48, bold=True)
    ui.text(f"{event}, {EVENTS[event]}", size=20)
