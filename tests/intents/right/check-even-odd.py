def app(ui):
    ui.title("Even or odd")
    number = ui.number("Number", 1, min=0)
    ui.text("even" if number % 2 == 0 else "odd", size=28)
    prime = number > 1 and all(number % part for part in range(2, number))
    ui.text("prime" if prime else "not prime", size=28)
