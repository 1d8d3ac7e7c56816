def app(ui):
    ui.title("Spare keys")
    keys = ui.state.get("keys", [])
    with ui.row():
        key = ui.field("Key").strip()
        person = ui.field("Who has it").strip()
        if ui.button("Give") and key and person:
            keys.append([key, person, f"{ui.now.day} {ui.now:%B %Y}"])
            ui.clear("Key")
            ui.clear("Who has it")
    picked = ui.list([f"{key}: {person} since {day}" for key, person, day in keys], actions=["Came back"])
    if picked:
        keys.pop(picked.index)
    out = len(keys)
    ui.text(f"{out} {'key is' if out == 1 else 'keys are'} with other people", bold=True)
