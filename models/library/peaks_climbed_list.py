def app(ui):
    ui.title("My peaks")
    peaks = ui.state.get("peaks", [])
    with ui.row():
        name = ui.field("Peak").strip()
        height = ui.number("Height in m", 2000, min=0, step=10)
        if ui.button("Add") and name:
            peaks.append([height, name, f"{ui.now.day} {ui.now:%b %Y}"])
            peaks.sort(reverse=True)
            ui.clear("Peak")
    picked = ui.list([f"{name}, {height} m, {day}" for height, name, day in peaks], actions=["Delete"])
    if picked:
        peaks.pop(picked.index)
    ui.text(f"{len(peaks)} {'peak' if len(peaks) == 1 else 'peaks'}", size=28, bold=True)
    if peaks:
        ui.text(f"Highest: {peaks[0][1]}")
