def app(ui):
    ui.title("Keys and values")
    pairs = ui.state.get("pairs", {})
    with ui.row():
        key = ui.field("Key").strip()
        value = ui.field("Value").strip()
        if ui.button("Save") and key and value:
            pairs[key] = value
            ui.clear("Key")
            ui.clear("Value")
    keys = sorted(pairs)
    picked = ui.list([f"{key} = {pairs[key]}" for key in keys], actions=["Delete"])
    if picked:
        del pairs[keys[picked.index]]
    if pairs:
        ui.text(f"{len(pairs)} {'entry' if len(pairs) == 1 else 'entries'}", color="muted")
    else:
        ui.text("Nothing saved", color="muted")
