def app(ui):
    ui.title("No doubles")
    things = ui.state.get("things", [])
    with ui.row():
        thing = ui.field("Thing").strip()
        if ui.button("Add") and thing:
            if thing.lower() in [other.lower() for other in things]:
                ui.notify(f"{thing} is there already")
            else:
                things.append(thing)
            ui.clear("Thing")
    picked = ui.list(things, actions=["Delete"])
    if picked:
        things.pop(picked.index)
    ui.text(f"{len(things)} {'thing' if len(things) == 1 else 'things'}", bold=True)
