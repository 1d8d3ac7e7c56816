def app(ui):
    ui.title("Festival")
    bands = ui.state.get("bands", [])
    with ui.row():
        name = ui.field("Band").strip()
        hour = int(ui.number("Hour", 18, min=0, max=23))
        minute = int(ui.number("Minute", 0, min=0, max=59, step=5))
        if ui.button("Add") and name:
            bands.append([f"{hour:02d}:{minute:02d}", name])
            bands.sort()
            ui.clear("Band")
    now = f"{ui.now:%H:%M}"
    begun = [name for start, name in bands if start <= now]
    coming = [f"{name} at {start}" for start, name in bands if start > now]
    ui.text(f"Now: {begun[-1] if begun else 'nobody'}", size=32, bold=True)
    ui.text(f"Next: {coming[0] if coming else 'nobody'}", size=24)
    picked = ui.list([f"{start} {name}" for start, name in bands], actions=["Delete"])
    if picked:
        bands.pop(picked.index)
