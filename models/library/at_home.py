def app(ui):
    ui.title("At home")
    home = [name for name in ["Mum", "Dad", "Zoe", "Max"] if ui.switch(name, False)]
    if len(home) == 4:
        ui.text("Everybody is at home", size=24)
    elif home:
        ui.text("At home: " + ", ".join(home), size=24)
    else:
        ui.text("Nobody is at home", size=24)
