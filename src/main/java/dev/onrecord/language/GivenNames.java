package dev.onrecord.language;

import java.util.Set;

/// Common given names that only women, or only men, have. By them `she` does not mean James.
public final class GivenNames {
  private static final Set<String> FEMALE =
      WordList.of(
          """
          Heather, Esther, Amber, Summer, Lillian, Vivian, Marian, Mary, Patricia, Jennifer, Linda, Elizabeth, Barbara, Susan, Jessica, Sarah, Sara,
          Karen, Lisa, Nancy, Margaret, Sandra, Ashley, Emily, Donna, Michelle, Carol, Amanda,
          Melissa, Deborah, Debbie, Stephanie, Rebecca, Sharon, Laura, Cynthia, Kathleen, Amy,
          Angela, Anna, Anne, Ann, Ruth, Brenda, Pamela, Nicole, Katherine, Catherine, Christine,
          Emma, Samantha, Virginia, Rachel, Janet, Maria, María, Diane, Julie, Joyce, Victoria,
          Christina, Lauren, Joan, Evelyn, Judith, Megan, Cheryl, Andrea, Hannah, Martha,
          Jacqueline, Frances, Gloria, Theresa, Teresa, Kathryn, Sophia, Sophie, Marie, Isabella,
          Isabel, Judy, Rose, Alice, Julia, Grace, Denise, Marilyn, Beverly, Charlotte, Natalie,
          Diana, Brittany, Olivia, Doris, Helen, Helena, Elena, Irene, Jane, Lorraine, Claire,
          Clare, Fiona, Nicola, Louise, Lucy, Harriet, Heather, Joanna, Joanne, Eleanor, Ellen,
          Eileen, Kate, Katie, Caroline, Carolyn, Gillian, Angelina, Astrid, Birgit, Ursula,
          Heidi, Greta, Svetlana, Olga, Natalia, Tatiana, Yekaterina, Ekaterina, Irina, Ludmila,
          Oksana, Fatima, Aisha, Ayesha, Khadija, Zainab, Maryam, Leila, Layla, Yasmin, Amina,
          Lakshmi, Anita, Deepa, Kavita, Sushma, Mei, Yuki, Keiko, Yoko, Hanako, Carmen, Dolores,
          Pilar, Lucía, Sofía, Gabriela, Daniela, Valentina, Camila, Fernanda, Francesca, Giulia,
          Chiara, Beatriz, Luisa, Mónica, Monica, Veronica, Cristina, Simone, Céline, Amélie,
          Brigitte
          """);
  private static final Set<String> MALE =
      WordList.of(
          """
          Alexander, Victor, Spencer, Hector, Javier, Xavier, Connor, Parker, Hunter, Carter,
          Jasper, Chester, Christian, Julian, Adrian, Sebastian, Damian, Herman, Norman, Roman,
          Truman, Walker, Taylor, Cooper, Porter, Tanner, Baxter, Archer, Gunther, Werner, Günter,
          Tony, James, Robert, John, Michael, David, William, Richard, Joseph, Thomas, Charles,
          Christopher, Daniel, Matthew, Anthony, Mark, Donald, Steven, Stephen, Paul, Andrew,
          Joshua, Kenneth, Kevin, Brian, Bryan, George, Timothy, Ronald, Edward, Jason, Jeffrey,
          Ryan, Jacob, Gary, Nicholas, Eric, Jonathan, Larry, Justin, Scott, Brandon, Benjamin,
          Samuel, Gregory, Frank, Raymond, Patrick, Jack, Dennis, Jerry, Tyler, Aaron, Jose,
          José, Adam, Nathan, Henry, Zachary, Douglas, Peter, Kyle, Noah, Ethan, Jeremy, Walter,
          Keith, Roger, Harold, Carl, Gerald, Arthur, Lawrence, Albert, Joe, Bruce, Billy, Ralph,
          Roy, Louis, Philip, Phillip, Bobby, Johnny, Eugene, Vincent, Russell, Simon, Ian,
          Colin, Graham, Nigel, Neil, Stuart, Alan, Allan, Martin, Trevor, Derek, Gareth, Duncan,
          Alistair, Gordon, Liam, Sean, Tom, Tim, Jim, Bob, Bill, Mike, Steve, Dave, Dan, Matt,
          Ben, Harry, Oliver, Oscar, Hans, Klaus, Jürgen, Wolfgang, Otto, Karl, Heinrich, Lars,
          Sven, Olaf, Björn, Vladimir, Sergei, Sergey, Dmitry, Mikhail, Nikolai, Ivan, Alexei,
          Yuri, Boris, Igor, Oleg, Mohammed, Muhammad, Mohamed, Ahmed, Ali, Omar, Hassan,
          Hussein, Ibrahim, Khalid, Abdullah, Yusuf, Rajesh, Sanjay, Amit, Anil, Vijay, Narendra,
          Hiroshi, Kenji, Takashi, Juan, Carlos, Luis, Jorge, Pedro, Miguel, Fernando, Rafael,
          Antonio, Francisco, Diego, João, Giovanni, Giuseppe, Luigi, Marco, Paolo, Pierre,
          Jacques, François, Henri, Jeff, Greg, Doug, Ed, Ted, Fred
          """);

  private GivenNames() {}

  /// The gender that a given name tells; unknown if it tells none.
  public static Gender gender(String name) {
    if (FEMALE.contains(name)) {
      return Gender.FEMALE;
    }
    return MALE.contains(name) ? Gender.MALE : Gender.UNKNOWN;
  }
}
