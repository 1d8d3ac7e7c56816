SOUNDS = [(0, "Nothing to hear"), (10, "Breathing"), (30, "Whispering"), (45, "Fridge"), (60, "Talking"),
          (70, "Vacuum cleaner"), (80, "Heavy traffic"), (95, "Motorbike"), (110, "Rock concert"), (130, "Jet taking off")]


def app(ui):
    ui.title("How loud?")
    level = ui.slider("Decibel", 0, 130, 60)
    ui.text(f"{level} dB", size=48, bold=True)
    sound = [name for low, name in SOUNDS if level >= low][-1]
    ui.text(sound, size=28)
    if level > 80:
        ui.text("For a long time this hurts your ears", color="bad")
