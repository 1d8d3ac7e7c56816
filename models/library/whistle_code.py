def app(ui):
    ui.title("Whistle")
    s = ui.state
    blown = s.get("blown", [])
    with ui.row():
        for name, tones in [("Short", [0.2]), ("Long", [1]), ("Double", [0.2, 0.2])]:
            if ui.button(name):
                for seconds in tones:
                    ui.tone(2000, seconds)
                blown.insert(0, f"{ui.now:%H:%M:%S} {name}")
    s.blown = blown[:6]
    ui.list(s.blown)
