def app(ui):
    ui.title("Cronómetro")
    s = ui.state
    total, desde = s.get("total", 0.0), s.get("desde")
    with ui.row():
        if ui.button("Empezar") and desde is None:
            desde = s.desde = ui.time
        if ui.button("Parar") and desde is not None:
            total = s.total = total + ui.time - desde
            desde = s.desde = None
        if ui.button("Poner a cero"):
            total, desde = 0.0, None
            s.total, s.desde = total, desde
    ui.text(f"{total if desde is None else total + ui.time - desde:.1f}", size=48)
