def app(ui):
    s = ui.state
    ui.title("Ice")
    ice = s.get("ice", 100.0)
    melting = s.get("melting", False)
    if melting:
        ice = s.ice = max(0, ice - 4 * ui.dt)
    c = ui.canvas(200, 200)
    c.rect(100 - ice, 100 - ice, 2 * ice, 2 * ice, "lightblue")
    c.text(100, 100, f"{ice:.0f}%" if ice > 0 else "Only water!", align="center")
    if ui.button("Freeze" if melting else "Melt"):
        s.melting = not melting
