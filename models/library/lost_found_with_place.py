def app(ui):
    ui.title("Lost and found")
    things = ui.state.get("things", [])
    gone = ui.state.get("gone", [])
    with ui.row():
        thing = ui.field("Thing").strip()
        place = ui.field("Place").strip()
        if ui.button("Add") and thing and place:
            things.append([thing, place, f"{ui.now.day} {ui.now:%B}"])
            ui.clear("Thing")
            ui.clear("Place")
    ui.text(f"{len(things)} {'thing' if len(things) == 1 else 'things'} waiting", size=28, bold=True)
    who = ui.field("Who picks it up").strip()
    picked = ui.list([", ".join(one) for one in things], actions=["Picked up"])
    if picked:
        gone.insert(0, f"{things.pop(picked.index)[0]}: {who or 'somebody'}")
        ui.clear("Who picks it up")
    for line in gone:
        ui.text(line, color="muted")
