def app(ui):
    ui.title("Tabla")
    numero = ui.number("Número", 2)
    for factor in range(1, 13):
        ui.text(f"{numero} × {factor} = {numero * factor}")
