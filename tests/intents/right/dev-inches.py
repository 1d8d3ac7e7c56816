def app(ui):
    ui.title("Inches to centimetres")
    inches = ui.number("Inches", 1, min=0)
    ui.text(f"{inches} in = {inches * 2.54:.2f} cm", size=28)
