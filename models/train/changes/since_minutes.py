def app(ui):
    ui.title("How long ago")
    done = ui.state.get("done", {"Fridge": 0, "Car": 0})
    for thing in done:
        with ui.row():
            ui.text(thing, size=20)
            if done[thing]:
                minutes = int(ui.time - done[thing]) // 60
                hours = minutes // 60
                ui.text(f"{hours // 24} days, {hours % 24} hours, {minutes % 60} minutes ago", color="accent")
            else:
                ui.text("never", color="muted")
            if ui.button(f"{thing}: done now"):
                done[thing] = ui.time
    with ui.row():
        name = ui.field("Something else")
        if ui.button("Add") and name.strip():
            done.setdefault(name.strip(), 0)
            ui.clear("Something else")
