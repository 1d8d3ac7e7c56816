def app(ui):
    ui.title("At home")
    home = [name for name in ["Mum", "Dad", "Zoe", "Max", "Granny"] if ui.switch(name, False)]
    if len(home) == 5:
        ui.text("Everybody is at home", size=24)
    elif home:
        ui.text("At home: " + ", ".join(home), size=24)
    else:
        ui.text("Nobody is at home", size=24)
