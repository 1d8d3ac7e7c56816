def app(ui):
    ui.title("Lent")
    s = ui.state
    out, back = s.get("out", []), s.get("back", [])
    with ui.row():
        thing = ui.field("Thing").strip()
        person = ui.field("To whom").strip()
        if ui.button("Lend") and thing and person:
            out.append(f"{thing} ({person})")
            ui.clear("Thing")
            ui.clear("To whom")
    picked = ui.list(out, actions=["Back"])
    if picked:
        back.append(out.pop(picked.index))
    if not out:
        ui.text("Nothing lent", color="muted")
    ui.text(f"Out: {len(out)}, back: {len(back)}")
    for entry in back:
        ui.text(f"✓ {entry}", color="muted")
