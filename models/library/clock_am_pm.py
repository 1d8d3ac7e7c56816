def app(ui):
    ui.title("English time")
    hour = int(ui.slider("Hour", 0, 23, 8))
    minute = int(ui.slider("Minute", 0, 55, 0, step=5))
    half = "am" if hour < 12 else "pm"
    ui.text(f"{hour % 12 or 12}:{minute:02d} {half}", size=56, bold=True, align="center")
