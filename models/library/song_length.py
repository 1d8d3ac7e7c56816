def app(ui):
    ui.title("Song length")
    bars = ui.number("Bars", 64, min=0, max=2000)
    beats = int(bars) * ui.choice("Beats in a bar", [3, 4, 6])
    tempo = ui.slider("Beats per minute", 40, 200, 90)
    seconds = round(beats / tempo * 60)
    ui.text(f"{seconds // 60}:{seconds % 60:02}", size=48, bold=True)
    ui.text(f"{beats} beats")
