COMMANDS = ["touch your nose", "jump", "clap twice", "turn around", "sit down", "wave"]


def app(ui):
    ui.title("Simon says")
    s = ui.state
    if "text" not in s:
        s.simon, s.text, s.right, s.wrong = True, "touch your nose", 0, 0
    ui.text(f"Simon says {s.text}" if s.simon else s.text.capitalize(), size=40, bold=True, align="center")
    with ui.row():
        for choice in ["I do it", "I don't"]:
            if ui.button(choice):
                good = (choice == "I do it") == s.simon
                s.right, s.wrong = s.right + good, s.wrong + (not good)
                s.simon = random.random() < 0.6
                s.text = random.choice([text for text in COMMANDS if text != s.text])
    ui.text(f"Right: {s.right}, wrong: {s.wrong}", size=24)
    if ui.button("Start again"):
        s.simon, s.text, s.right, s.wrong = True, "touch your nose", 0, 0
