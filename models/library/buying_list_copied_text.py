def app(ui):
    ui.title("Shopping")
    s = ui.state
    things = s.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        if ui.button("Add") and name:
            things.append(name)
            s.copied = ""
            ui.clear("Thing")
    picked = ui.list(things, actions=["Delete"])
    if picked:
        things.pop(picked.index)
        s.copied = ""
    if not things:
        ui.text("Nothing on the list", color="muted")
        return
    text = "\n".join(f"- {thing}" for thing in things)
    ui.text(text)
    if ui.button("Copy as text"):
        ui.copy(text)
        s.copied = f"Copied {len(things)} {'thing' if len(things) == 1 else 'things'}"
    ui.text(s.get("copied", ""), color="good")
