KEYS = "123456789*0#"
LOW = [697, 770, 852, 941]
HIGH = [1209, 1336, 1477]


def app(ui):
    ui.title("Telephone")
    s = ui.state
    with ui.grid(3):
        for place, key in enumerate(KEYS):
            if ui.button(key):
                s.number = s.get("number", "") + key
                s.low, s.high = LOW[place // 3], HIGH[place % 3]
                ui.tone(s.low, 0.3)
                ui.tone(s.high, 0.3)
    number = s.get("number", "")
    ui.text(number or "Dial a number", size=40, bold=True)
    if number:
        ui.text(f"{s.low} and {s.high} Hz", color="muted")
    if ui.button("Hang up"):
        s.number = ""
