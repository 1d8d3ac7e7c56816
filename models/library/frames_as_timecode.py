def app(ui):
    ui.title("Frames")
    frames = int(ui.number("Frames", 1510, min=0))
    rate = int(ui.choice("Frames a second", ["24", "25", "30", "60"], value="25"))
    seconds, rest = divmod(frames, rate)
    ui.text(f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}:{rest:02d}", size=40, bold=True)
    ui.text(f"{frames / rate:.2f} seconds", size=24)
