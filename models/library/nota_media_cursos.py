def app(ui):
    ui.title("Mi nota")
    first = ui.number("Primero", 5.0, min=0, max=10, step=0.1)
    second = ui.number("Segundo", 5.0, min=0, max=10, step=0.1)
    final = ui.number("Final", 5.0, min=0, max=10, step=0.1)
    mark = (first * 20 + second * 30 + final * 50) / 100
    word = "Suspenso" if mark < 5 else "Aprobado" if mark < 9 else "Sobresaliente"
    ui.text(f"{mark:.1f}", size=56, bold=True)
    ui.text(word, size=28)
