def app(ui):
    ui.title("Silly sentences")
    s = ui.state
    parts = [
        ui.field("Who", "The cat, My aunt, A robot"),
        ui.field("Does", "eats, paints, sells"),
        ui.field("What", "a piano, the moon, ten pies"),
    ]
    words = [[word.strip() for word in part.split(",") if word.strip()] for part in parts]
    if ui.button("New sentence"):
        if all(words):
            s.sentence = " ".join(random.choice(some) for some in words) + "."
        else:
            s.sentence = "Type words in all three fields"
    ui.text(s.get("sentence", "Press New sentence"), size=32, bold=True)
