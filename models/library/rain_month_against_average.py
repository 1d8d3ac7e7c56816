def app(ui):
    ui.title("Rain this month")
    s = ui.state
    month = f"{ui.now:%B %Y}"
    if s.get("month") != month:
        s.month, s.days = month, []
    ui.text(month, size=20)
    with ui.row():
        mm = ui.number("Millimetres", 5.0, min=0)
        if ui.button("Add") and mm:
            s.days.append(mm)
        if ui.button("Undo") and s.days:
            s.days.pop()
    normal = ui.number("Normal for the month", 60.0, min=1)
    total = sum(s.days)
    ui.text(f"{total:g} mm", size=40, bold=True)
    ui.text(f"{100 * total / normal:.0f} percent of the average")
    ui.progress(min(1, total / normal))
