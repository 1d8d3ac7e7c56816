SOUNDS = {
    "Win": [(523, 0.12), (659, 0.12), (784, 0.12), (1047, 0.4)],
    "Lose": [(392, 0.25), (370, 0.25), (349, 0.25), (330, 0.6)],
    "Coin": [(988, 0.08), (1319, 0.35)],
    "Laser": [(1800, 0.05), (1500, 0.05), (1200, 0.05), (900, 0.05), (600, 0.05)],
    "Alarm": [(880, 0.2), (660, 0.2)] * 3,
    "Doorbell": [(659, 0.5), (523, 0.8)],
}


def app(ui):
    ui.title("Sound board")
    s = ui.state
    with ui.grid(3):
        for name, sound in SOUNDS.items():
            if ui.button(name):
                s.last = name
                s.count = s.get("count", 0) + 1
                for hertz, seconds in sound:
                    ui.note(hertz, seconds)
    ui.text(f"♪ {s.last}" if "last" in s else "Press a button", size=36, bold=True)
    count = s.get("count", 0)
    ui.text(f"{count} {'sound' if count == 1 else 'sounds'} played", color="muted")
