COLORS = {"rouge": "red", "bleu": "blue", "vert": "green", "noir": "black"}


def app(ui):
    ui.title("Badge")
    ground = ui.choice("Fond", list(COLORS), "bleu")
    edge = ui.choice("Bord", list(COLORS), "rouge")
    thick = ui.slider("Épaisseur", 2, 30, 10)
    letters = ui.field("Lettres", "ABC").strip()[:3]
    c = ui.canvas(300, 300)
    c.circle(150, 150, 140, COLORS[edge])
    c.circle(150, 150, 140 - thick, COLORS[ground])
    c.text(150, 125, letters, size=64, color="white", align="center")
    ui.text(f"fond {ground}, bord {edge} de {thick}")
