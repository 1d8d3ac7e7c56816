def app(ui):
    now = ui.now
    hour = now.hour
    later = [m for m in (5, 25, 45) if m > now.minute]
    if later:
        minute = later[0]
        wait = minute - now.minute
    else:
        minute = 5
        wait = 65 - now.minute
        hour = (hour + 1) % 24
    ui.text(f"It is {now:%H:%M}")
    ui.text(f"Next bus: {hour:02d}:{minute:02d}", bold=True)
    ui.text(f"Minutes to wait: {wait}")
