def app(ui):
    ui.title("Noise light")
    noise = ui.slider("Noise", 0, 10, 2)
    light = 0 if noise > 7 else 1 if noise > 4 else 2
    c = ui.canvas(160, 400, background="black")
    for i, color in enumerate(["red", "yellow", "green"]):
        c.circle(80, 75 + i * 125, 52, color if i == light else "#333333")
    words = ["Too loud, please be quiet", "Getting loud, whisper", "Good, go on like this"][light]
    ui.text(words, size=36, bold=True, align="center")
