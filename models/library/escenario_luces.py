COLORS = {"amarillo": "yellow", "rojo": "red", "azul": "blue"}


def app(ui):
    ui.title("Luces")
    color = COLORS[ui.choice("Color", list(COLORS))]
    c = ui.canvas(360, 200, background="black")
    on = 0
    with ui.row():
        for i, name in enumerate(["Izquierda", "Centro", "Derecha"]):
            if ui.switch(name, False):
                c.circle(60 + i * 120, 100, 45, color)
                on += 1
    ui.text(f"{on} focos encendidos", size=24)
