def clock(minutes):
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def app(ui):
    ui.title("Bedtime")
    nights = ui.state.get("nights", [])
    with ui.row():
        hour = int(ui.number("Hour", 23, min=0, max=23))
        minute = int(ui.number("Minute", 0, min=0, max=59, step=5))
    with ui.row():
        if ui.button("Save"):
            # After midnight belongs to the evening before.
            nights.append((hour + 24 if hour < 12 else hour) * 60 + minute)
        if ui.button("Undo") and nights:
            nights.pop()
    if nights:
        ui.text(clock(round(sum(nights) / len(nights))), size=48, bold=True)
        ui.text(f"{len(nights)} {'night' if len(nights) == 1 else 'nights'}")
        ui.text(f"Earliest: {clock(min(nights))}")
        ui.text(f"Latest: {clock(max(nights))}")
    else:
        ui.text("No nights yet", color="muted")
