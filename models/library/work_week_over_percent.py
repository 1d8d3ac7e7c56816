def app(ui):
    ui.title("Working week")
    ui.every(60)
    now = ui.now
    if now.weekday() >= 5:
        hours = 40
    else:
        today = now.hour + now.minute / 60 - 9
        hours = now.weekday() * 8 + min(max(today, 0), 8)
    ui.text(f"{hours / 40 * 100:.0f}%", size=48, bold=True)
    ui.progress(hours / 40)
    ui.text(f"{hours:.1f} of 40 hours")
