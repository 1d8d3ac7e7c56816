def app(ui):
    ui.title("Split")
    text = ui.field("Text", "red;green;blue", lines=3)
    sign = ui.field("Split at", ";")
    if not sign:
        ui.text("Type the sign to split at", color="muted")
        return
    parts = [part.strip() for part in text.split(sign)]
    if ui.checkbox("Leave out empty parts"):
        parts = [part for part in parts if part]
    ui.table([[number, part] for number, part in enumerate(parts, 1)], header=["No", "Part"])
    ui.text("1 part" if len(parts) == 1 else f"{len(parts)} parts", size=20)
