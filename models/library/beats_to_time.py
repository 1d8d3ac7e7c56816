def app(ui):
    ui.title("Length of a piece")
    tempo = ui.number("Tempo", 120, min=1, max=300)
    beats = ui.number("Beats", 120, min=0)
    seconds = round(beats * 60 / tempo)
    ui.text(f"{seconds // 60}:{seconds % 60:02d}", size=40)
