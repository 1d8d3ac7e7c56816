PHRASES = {
    "Greeting": [("Good morning", "Buongiorno"), ("Good evening", "Buonasera"), ("Goodbye", "Arrivederci"), ("Thank you", "Grazie")],
    "Restaurant": [("The menu, please", "Il menù, per favore"), ("The bill, please", "Il conto, per favore"), ("Water", "Acqua")],
    "On the way": [("Where is the station?", "Dov'è la stazione?"), ("Left", "Sinistra"), ("Right", "Destra")],
}


def app(ui):
    ui.title("Italian phrases")
    topic = ui.tabs(list(PHRASES))
    hidden = ui.switch("Hide the Italian")
    for english, italian in PHRASES[topic]:
        with ui.card():
            ui.text(english, color="muted")
            ui.text("..." if hidden else italian, size=24, bold=True)
