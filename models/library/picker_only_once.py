import random


def app(ui):
    ui.title("What shall we do?")
    s = ui.state
    things = s.get("things", [])
    with ui.row():
        thing = ui.field("Activity").strip()
        if ui.button("Add") and thing:
            things.append(thing)
            ui.clear("Activity")
    once = ui.switch("Only once", False)
    if ui.button("Pick") and things:
        s.picked = random.choice(things)
        if once:
            things.remove(s.picked)
    ui.text(f"Let's do: {s.picked}" if s.get("picked") else "Nothing picked yet", size=28, bold=True)
    action = ui.list(things, actions=["Delete"])
    if action:
        things.pop(action.index)
    ui.text(f"{len(things)} activities" if things else "0 activities. Nothing to pick from", color="muted")
