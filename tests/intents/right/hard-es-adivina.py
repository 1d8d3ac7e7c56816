def app(ui):
    ui.title("Adivina")
    s = ui.state
    if "secreto" not in s:
        s.secreto = random.randint(1, 50)
    numero = ui.number("Tu número", 25, min=1, max=50)
    if ui.button("Probar"):
        s.dicho = "Sube" if numero < s.secreto else "Baja" if numero > s.secreto else "¡Correcto!"
    ui.text(s.get("dicho", ""), size=28)
