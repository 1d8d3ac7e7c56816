WORDS = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
         "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt"]


def app(ui):
    ui.title("French numbers")
    number = ui.slider("Number", 1, 20, 1)
    ui.text(number, size=56, bold=True, align="center")
    ui.text(WORDS[number - 1], size=48, align="center", color="accent")
    if ui.switch("Show all"):
        ui.table([[place, word] for place, word in enumerate(WORDS, start=1)])
