def app(ui):
    ui.title("Two taps")
    first = ui.number("First tap alone (minutes)", 12.0, min=0.1)
    second = ui.number("Second tap alone (minutes)", 6.0, min=0.1)
    rate = 1 / first + 1 / second
    if ui.checkbox("The drain is open"):
        rate -= 1 / ui.number("Drain empties it in (minutes)", 8.0, min=0.1)
    if rate <= 0.0000001:
        ui.text("It never gets full", size=32, bold=True, color="bad")
        return
    minutes = 1 / rate
    ui.text(f"{minutes:.2f} minutes", size=40, bold=True)
    ui.text(f"That is {round(minutes * 60) // 60} min {round(minutes * 60) % 60} s", size=20)
