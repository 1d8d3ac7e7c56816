def app(ui):
    ui.title("Exactly twelve")
    s = ui.state
    if ui.button("New game"):
        s.cat, s.dog, s.turn, s.words = 0, 0, "Cat", "Cat begins"
    cat, dog, turn = s.get("cat", 0), s.get("dog", 0), s.get("turn", "Cat")
    if ui.button("Roll") and cat < 12 and dog < 12:
        die = random.randint(1, 6)
        s.words = f"{turn} rolled {die}"
        if turn == "Cat":
            cat = cat + die if cat + die <= 12 else cat
        else:
            dog = dog + die if dog + die <= 12 else dog
        turn = "Dog" if turn == "Cat" else "Cat"
        s.cat, s.dog, s.turn = cat, dog, turn
    ui.text(s.get("words", "Cat begins"), size=20)
    ui.text(f"Cat on {cat}, Dog on {dog}", size=24)
    if cat == 12 or dog == 12:
        ui.text("Cat wins" if cat == 12 else "Dog wins", size=28)
