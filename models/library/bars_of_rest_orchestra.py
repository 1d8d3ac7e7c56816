def app(ui):
    ui.title("Bars of rest")
    s = ui.state
    with ui.row():
        bars = int(ui.number("Bars of rest", 12, min=1, max=500))
        beats = int(ui.number("Beats per bar", 4, min=1, max=12))
        tempo = ui.number("Tempo", 90, min=20, max=300)
    start = s.get("start", 0)
    if ui.button("Stop" if start else "Start"):
        s.start = start = 0 if start else ui.time
    if not start:
        ui.text(f"{bars} {'bar' if bars == 1 else 'bars'} rest", size=48, bold=True)
        return
    beat = int((ui.time - start) * tempo / 60)
    if beat >= bars * beats:
        ui.text("Play!", size=80, bold=True, color="good")
    else:
        ui.text(f"Bar {beat // beats + 1} of {bars}", size=48, bold=True)
        ui.text(f"Beat {beat % beats + 1}", size=32)
        ui.progress(beat / (bars * beats))
