def minutes_of(text):
    hours, minutes = text.strip().split(":")
    return int(hours) * 60 + int(minutes)


def app(ui):
    ui.title("Babysitter")
    with ui.row():
        start = ui.field("From", "18:30")
        end = ui.field("To", "01:00")
    early_rate = ui.number("An hour until midnight", 12.0, min=0)
    late_rate = ui.number("An hour after midnight", 15.0, min=0)
    try:
        start, end = minutes_of(start), minutes_of(end)
    except ValueError:
        ui.text("Write times like 18:30", color="warn")
        return
    if end <= start:
        end += 24 * 60
    late = max(0, end - 24 * 60)
    early = end - start - late
    pay = (early * early_rate + late * late_rate) / 60
    ui.text(f"{pay:.2f}", size=40, bold=True)
    ui.text(f"Until midnight {early / 60:g} h, after midnight {late / 60:g} h", size=20)
